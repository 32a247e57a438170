"""What every platform must do alike: the same promises, run against each adapter.

A test module gives a fixture named `platform` that yields a `Platform`, and subclasses `AdapterContract`:

    @pytest.fixture
    async def platform() -> AsyncIterator[Platform]: ...

    class TestMatrix(AdapterContract): ...

The promises stand by subject in the modules beside this one. Nothing here may know a platform: what differs
is asked of `adapter.capabilities` or of the driver, and only what is declared there as lacking is left out.

Not here, as it is each platform's own: what is said in a thread, and what counts as a press or a call beside
the means that all have (a number typed in reply, a name in a sentence).
"""

from tests.adapters.contract.choices import Choices
from tests.adapters.contract.faults import Faults
from tests.adapters.contract.hearing import Hearing
from tests.adapters.contract.media import Media
from tests.adapters.contract.platform import Ears, KeptInbox, Platform, Shown, listening, plain
from tests.adapters.contract.rooms import Rooms
from tests.adapters.contract.saying import Saying

__all__ = ["AdapterContract", "Ears", "KeptInbox", "Platform", "Shown", "listening", "plain"]


class AdapterContract(Saying, Hearing, Choices, Media, Rooms, Faults):
    """What an adapter owes to everything above it."""
