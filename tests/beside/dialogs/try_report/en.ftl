ask-which = Which?
ask-which-again = Which?
choice-which = { $amount }
invalid-which-not-listed = Not listed.
refused-too-many-tickets = TOO MANY
refused-payment-unknown = UNKNOWN
left = NUMBER { $report_payment-number }
none = NONE
