account: owes-two-years
medium: spoken

> my payments
< You have 3 payments, the newest first:
| seventy-five dollars for twenty twenty-three on October twenty-third, twenty twenty-six was canceled, one hundred twenty dollars for twenty twenty-three on May sixth, twenty twenty-six was returned by the bank, two hundred dollars for twenty twenty-two was processed on January twenty-sixth, twenty twenty-six. You can say: Cancel a payment, Make a payment, How much do I owe.
