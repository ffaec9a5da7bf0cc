account: nothing-owed
medium: spoken

> show me my payments
< You have one payment:
| two hundred fifty dollars for twenty twenty-five was processed on April eighth, twenty twenty-six. You can say: Cancel a payment, Make a payment, How much do I owe.
