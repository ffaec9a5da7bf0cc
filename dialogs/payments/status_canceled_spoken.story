account: owes-two-years
medium: spoken

> did my payment of seventy five dollars go through
< Your payment of seventy-five dollars for twenty twenty-three on Friday, October twenty-third, twenty twenty-six was canceled. Nothing was taken. Its confirmation number is six four one, six one six, nine seven six eight. You can say: My payments, A receipt, Change a payment, Cancel a payment.
