name = What can you do?
hello = { $access-linked ->
    [true] Hello. I can tell you what you owe and why, take a payment, set up a payment plan, explain a notice, and show your payments, returns, refund and transcripts. I can also show who may act for you. What would you like to do?
   *[false] Hello. I answer questions about your tax account, take payments, set up payment plans and explain notices. First I need to know that it is you: connect your account, and then ask me anything, such as "how much do I owe?"
 }
    .spoken = { $access-linked ->
        [true] Hello. I can tell you what you owe and why, take a payment, set up a payment plan, or explain a notice. What would you like to do?
       *[false] Hello. I answer questions about your tax account, take payments, set up payment plans and explain notices. First I need to know that it is you: say connect my account. Then ask me anything, such as how much do I owe.
    }
help = Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time. Para español, diga "español".
    .short = Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can text "back", "never mind", "repeat" or "a person" at any time. Para español, mande "español".
resume = Back to what I can do.
canceled = All right.
