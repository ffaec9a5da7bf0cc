told = CODE { $continue_elsewhere-code } FOR { $continue_elsewhere-minutes }
refused-nothing-open = NOTHING OPEN
none = Nothing.
