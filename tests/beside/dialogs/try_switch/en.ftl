ask-other = Which?
ask-other-again = Which?
choice-other = { $name }
invalid-other-not-listed = Not listed.
refused-account-unknown = NOT YOURS
switched = NOW { $switch_account-account_name }
none = No other.
