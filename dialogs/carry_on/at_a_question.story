# What was asked there is asked here, and what was said there is known.
account: owes-two-years
medium: short

> pay 300
< Which balance should it go to?
| 1. 2022: $1,681.54
| 2. 2023: $859.23
> continue on the phone
< Your code is 5159, for 10 minutes. In the other chat or on the phone, say "go on with my code", and we go on at the same question. Back to your payment. Which balance should it go to?
| 1. 2022: $1,681.54
| 2. 2023: $859.23
door: spoken
> go on with my code
< What is the four-digit code that you got in the other chat or on the phone?
> 5159
< Thank you. We go on here. Back to your payment. Which balance should it go to? You can say: twenty twenty-two: one thousand six hundred eighty-one dollars and fifty-four cents, twenty twenty-three: eight hundred fifty-nine dollars and twenty-three cents.
> 2023
< From which bank account should it be paid? You can say: Checking ending in four three two one, Savings ending in eight seven six five.
> help
< A payment comes from a bank account that is on file. For your safety please do not say a bank account number here. From which bank account should it be paid? You can say: Checking ending in four three two one, Savings ending in eight seven six five.
