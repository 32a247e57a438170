# The service in a container: nothing but Python, the locked packages, the wheel, and what draws the words of a
# chart; not root; one volume.
#
# The base is named by its tag, since a digest fetched by nobody would pin nothing. To pin it, look it up once
# (docker buildx imagetools inspect python:3.11-slim-bookworm) and build with
#   docker build --build-arg BASE=python:3.11-slim-bookworm@sha256:<digest> .
ARG BASE=python:3.11-slim-bookworm

FROM ${BASE} AS build
WORKDIR /src
COPY requirements-uv.txt requirements.txt ./
RUN python -m venv /opt/uv \
    && /opt/uv/bin/pip install --no-cache-dir --require-hashes -r requirements-uv.txt \
    && python -m venv --without-pip /opt/baraza \
    && /opt/uv/bin/uv pip install --no-cache --compile-bytecode --python /opt/baraza --require-hashes -r requirements.txt
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY locales locales
COPY protocols protocols
# The build backend is in the list as well, so that nothing unpinned is fetched to build with.
RUN /opt/uv/bin/uv pip install --no-cache --compile-bytecode --python /opt/baraza --no-deps --no-build-isolation .

FROM ${BASE}
# For /chart: letters from Arabic to Ukrainian, Chinese, Burmese, and what joins letters that stand otherwise beside
# each other. Together 12 MB, from the base's own Debian; without (--build-arg FONTS=) such words stand below alone.
ARG FONTS="fonts-dejavu-core fonts-wqy-microhei fonts-sil-padauk libfribidi0"
RUN if [ -n "${FONTS}" ]; then apt-get update \
    && apt-get install --yes --no-install-recommends ${FONTS} \
    && rm -rf /var/lib/apt/lists/*; fi
RUN useradd --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin baraza \
    && install --directory --owner=10001 --group=10001 --mode=0700 /data
COPY --from=build /opt/baraza /opt/baraza
ENV PATH=/opt/baraza/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    BARAZA_DATA_DIR=/data
WORKDIR /data
VOLUME /data
USER 10001:10001
# A look starts a Python, so not too often; the service ticks every 15 seconds and is taken for dead after two minutes.
HEALTHCHECK --interval=60s --timeout=10s --start-period=60s --retries=2 CMD ["baraza", "doctor", "--alive"]
ENTRYPOINT ["baraza"]
CMD ["run"]
