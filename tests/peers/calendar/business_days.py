"""Prints every day from the first to the last argument, and whether QuantLib's Federal Reserve calendar is open on it."""

import datetime
import sys

import QuantLib

FEDERAL_RESERVE = QuantLib.UnitedStates(QuantLib.UnitedStates.FederalReserve)

day, last = (datetime.date.fromisoformat(argument) for argument in sys.argv[1:3])
while day <= last:
    is_open = FEDERAL_RESERVE.isBusinessDay(QuantLib.Date(day.day, day.month, day.year))
    print(day.isoformat(), "open" if is_open else "closed")
    day += datetime.timedelta(days=1)
