start = Lock?
locked = NUMBER { $lock_account-number }
kept = Kept.
