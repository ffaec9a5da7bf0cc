account: owes-two-years
medium: spoken

> did my two hundred dollar payment go through
< Your payment of two hundred dollars for twenty twenty-two went through on Monday, January twenty-sixth, twenty twenty-six. Its confirmation number is five seven two, nine three nine, two zero seven five. You can say: My payments, A receipt, Change a payment, Cancel a payment.
