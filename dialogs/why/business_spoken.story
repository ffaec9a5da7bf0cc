account: business-941
medium: spoken

> why do we owe this
< Which balance would you like explained? You can say: Form nine forty-one, first quarter of twenty twenty-six: two thousand seven hundred thirty-three dollars and one cent, Form nine forty-one, second quarter of twenty twenty-six: one thousand eight hundred eighty-eight dollars and fifty-one cents.
> the second quarter
< one thousand eight hundred eighty-eight dollars and fifty-one cents is owed for Form nine forty-one, second quarter of twenty twenty-six as of Sunday, November twenty-second, twenty twenty-six. It is made up of ten thousand two hundred twelve dollars of tax on the return, minus eight thousand four hundred dollars of estimated tax payments, thirty-six dollars and twenty-four cents of penalty for paying late, forty dollars and twenty-seven cents of interest. You can say: Every line, Make a payment, How much do I owe.
