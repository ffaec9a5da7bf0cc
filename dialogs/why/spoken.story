account: owes-two-years
medium: spoken

> why do I owe so much
< Which balance would you like explained? You can say: twenty twenty-two: one thousand six hundred eighty-one dollars and twenty-five cents, twenty twenty-three: eight hundred fifty-nine dollars and seven cents.
> twenty twenty three
< eight hundred fifty-nine dollars and seven cents is owed for twenty twenty-three as of Sunday, November twenty-second, twenty twenty-six. It is made up of four thousand three hundred ten dollars of tax on the return, minus three thousand seven hundred dollars withheld from pay, minus one hundred twenty dollars of payments. You can say: Every line, Make a payment, How much do I owe, more.
