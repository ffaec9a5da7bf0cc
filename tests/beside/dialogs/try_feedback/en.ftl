ask-remark = What?
ask-remark-again = What?
invalid-remark-too-long = Longer than { $most }.
refused-too-many-tickets = TOO MANY
left = NUMBER { $leave_feedback-number }
full = Full.
