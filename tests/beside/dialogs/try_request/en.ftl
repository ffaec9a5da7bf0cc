ask-reason = Why?
ask-reason-again = Why?
invalid-reason-too-long = Longer than { $most }.
refused-too-many-tickets = TOO MANY
left = NUMBER { $leave_request-number }
full = Full.
