quiet = QUIET
loud = LOUD
offer-again = Write again
