# It ended elsewhere while it was read back.
account: on-a-plan
medium: spoken

> end my payment plan
< Your plan of two hundred dollars a month would end today. Then everything that is owed, five thousand eighty-five dollars and thirty-four cents as of Sunday, November twenty-second, twenty twenty-six, is due at once, and collection can begin again. Payments of the plan that can still be stopped are stopped. Shall I end the plan?
refused: no_plan_in_effect
> yes
< Your plan has ended in the meantime. There is no payment plan in effect, so there is nothing to end. You can say: Payment plans, How much do I owe.
