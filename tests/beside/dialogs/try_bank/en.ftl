told = LINK { $bank_link-link } FOR { $bank_link-minutes }
refused-no-page = NO PAGE
none = None.
