"""Own movements and own doses as they lie in the journal."""

from hypothesis import HealthCheck, given, settings

from companion.domain.own_dose import OwnDose
from companion.domain.own_movement import OwnMovement
from companion.storage.journal import Journal
from tests.support.any_practice import own_doses, own_movements

some = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)


@some
@given(movement=own_movements)
def test_any_movement_comes_back_as_it_was_written(journal: Journal, movement: OwnMovement) -> None:
    with journal.unit() as unit:
        unit.own_movements.put(movement)
        unit.commit()
    with journal.reading() as unit:
        assert unit.own_movements.get(movement.id) == movement
        assert movement in unit.own_movements.all()


@some
@given(own=own_doses)
def test_any_dose_comes_back_as_it_was_chosen_one_for_each_movement(journal: Journal, own: OwnDose) -> None:
    with journal.unit() as unit:
        unit.doses.put(own)
        unit.doses.put(own)
        unit.commit()
    with journal.reading() as unit:
        assert [one for one in unit.doses.all() if one.movement == own.movement] == [own]
