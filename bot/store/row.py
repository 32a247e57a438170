"""What every table is made of: no more of a model than a table needs. Names no table itself."""

from __future__ import annotations

from sqlmodel import SQLModel


class Row(SQLModel):
    """A row. It is read and written as columns, so that nothing ever asks pydantic to look at one."""

    # What would look at it is built when first asked for: never. It took a third of a second at each start.
    model_config = {"defer_build": True}
