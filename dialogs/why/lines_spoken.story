account: owes-one-year
medium: spoken

> why do i owe this
< one thousand four hundred fifteen dollars and forty-three cents is owed for twenty twenty-five as of Sunday, November twenty-second, twenty twenty-six. It is made up of eight thousand four hundred thirty dollars of tax on the return, minus six thousand nine hundred eighty dollars withheld from pay, minus one hundred fifty dollars of payments. You can say: Every line, Make a payment, How much do I owe, more.
> every line
< twenty twenty-five line by line, as of Sunday, November twenty-second, twenty twenty-six. April ninth, twenty twenty-six: tax on the return, eight thousand four hundred thirty dollars, April ninth, twenty twenty-six: tax withheld from pay, minus six thousand nine hundred eighty dollars, October thirteenth, twenty twenty-six: payment, minus one hundred fifty dollars. The total is one thousand four hundred fifteen dollars and forty-three cents. You can say: Make a payment, How much do I owe, more.
