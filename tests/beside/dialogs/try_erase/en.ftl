start = Erase?
erased = ERASED { $erase_my_data-messages }
kept = Kept.
