name = Ask to take a penalty off
help = I send your request and your reason to the office, and a person there decides. Nothing is sent before you say yes. You can also write to the address on your notice.
resume = Back to your request about the penalty.
canceled = All right. Nothing was sent.

ask-period = Which penalty should be taken off?
ask-period-again = Please choose one of these. You can ask for another one afterwards.
help-period = Each year has penalties of its own. You can send a request for each of them, one after the other.
choice-period = { $period }: { $penalties } in penalties
change-period = Another year
invalid-period-not-listed = Nothing is owed for { $value }, so there is no penalty to take off.

ask-reason = { $period-penalties } in penalties has been added for { $period } so far. What happened? A sentence or two is enough.
ask-reason-again = Please say it in your own words, such as "I was in the hospital in April".
help-reason = Good reasons are an illness, a death in the family, a disaster, or a first time after years on time. A person at the office may ask you for proof later.
why-reason = The office can take a penalty off only for a reason, so it must know yours.
change-reason = Another reason
invalid-reason-too-long = That is longer than I can pass on. Please say it in at most { $most } characters.
    .spoken = That is longer than I can pass on. Please say it in a sentence or two.

confirm = { $period-penalties } in penalties for { $period }, and your reason: "{ $reason }". Shall I ask the office to take them off?
    .spoken = { $period-penalties } in penalties for { $period }, and your reason is: { $reason }. Shall I ask the office to take them off?
refused-too-many-tickets = I have already passed on as much for you today as I can.
sent = Done. The number of your request is { $leave_request_for-number }. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
not-sent = You can ask again tomorrow, or write to the address on your notice.
nothing-owed = As of { $balance-as_of }, { $balance-account_name } owes nothing, so there is no penalty to take off. A person at the office can help with a penalty that is paid already.
