account: refund-coming
medium: spoken

> where's my refund
< one thousand two hundred eighty-six dollars for twenty twenty-five: your refund is set to go out on Tuesday, December first, twenty twenty-six. A bank may need a few more days. You can say: My tax return, How much do I owe.
