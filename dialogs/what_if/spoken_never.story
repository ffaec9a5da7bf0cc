account: owes-two-years
medium: spoken

> what if i pay ten dollars a month
< ten dollars each month is too little: after thirty years, six hundred eighty-one dollars and seventy-two cents would still be owed. With a larger amount a month it comes to an end. If you cannot pay more, there may be help. You can say: Compare amounts, I cannot pay, How much do I owe.
