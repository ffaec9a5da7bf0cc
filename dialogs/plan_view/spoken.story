account: on-a-plan
medium: spoken

> show my payment plan
< two hundred dollars is due on day 15 of each month. The next payment is two hundred dollars on Tuesday, December fifteenth, twenty twenty-six. It comes from the bank account ending in zero nine one seven.
| As of Sunday, November twenty-second, twenty twenty-six, five thousand eighty-five dollars and thirty-four cents is owed in all. Interest and the penalty for paying late go on until it is paid. The plan began on Thursday, January first, twenty twenty-six. You can say: How much do I owe, My payments, Talk to a person.
