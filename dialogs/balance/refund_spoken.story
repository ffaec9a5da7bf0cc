account: refund-coming
medium: spoken

> how much do i owe
< As of Sunday, November twenty-second, twenty twenty-six, Daniel Nguyen owes nothing.
| A refund of one thousand two hundred eighty-six dollars for twenty twenty-five is set for Tuesday, December first, twenty twenty-six. You can say: My payments.
