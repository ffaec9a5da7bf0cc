name = Tell us what you think
help = I tell you where praise, complaints and ideas about the service go.
resume = Back to what you think of the service.
canceled = All right.
thank-you = Thank you for telling me. I cannot pass it on from here yet. A person at the office can take it down: the phone number stands at the top of every notice.
