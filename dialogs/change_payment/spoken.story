account: owes-one-year
medium: spoken

> pay 100 on friday
< one hundred dollars for twenty twenty-five, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in one one eight eight. Shall I schedule it?
> yes
< Done. one hundred dollars for twenty twenty-five is scheduled for Friday, November twenty-seventh, twenty twenty-six. Your confirmation number is seven seven three, five six three, six five nine four. You can say: My payments, How much do I owe.
> i need to move my payment to december eighteenth
< one hundred dollars for twenty twenty-five, on Friday, December eighteenth, twenty twenty-six, from checking ending in one one eight eight, instead of one hundred dollars for twenty twenty-five on Friday, November twenty-seventh, twenty twenty-six. Shall I change it?
> yes
< Done. The payment is now one hundred dollars for twenty twenty-five on Friday, December eighteenth, twenty twenty-six. Your confirmation number is seven seven three, five six three, six five nine four. You can say: My payments, How much do I owe.
ledger: scheduled 100.00 2025 2026-12-18
