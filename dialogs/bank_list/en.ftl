name = My bank accounts
help = I show the bank accounts that are on file for your payments, each by its last four digits. I never show the whole number.
resume = Back to your bank accounts.
canceled = All right. Nothing was changed.
list = These bank accounts are on file for payments:
    { $bank_accounts-bank_accounts }
    I show only the last four digits. Nothing is taken from any of them without your yes.
    .spoken = On file for payments: { $bank_accounts-bank_accounts }. Nothing is taken without your yes.
    .short = On file for payments: { $bank_accounts-bank_accounts }
    .bank_accounts-bank_accounts = { $kind ->
        [savings] Savings ending in { $last_four }
       *[checking] Checking ending in { $last_four }
    }
    .bank_accounts-bank_accounts-spoken = { $kind ->
        [savings] savings ending in { $last_four }
       *[checking] checking ending in { $last_four }
    }
    .bank_accounts-bank_accounts-short = { $kind ->
        [savings] savings { $last_four }
       *[checking] checking { $last_four }
    }
none = There is no bank account on file. For your safety please do not type a bank account number in this chat.
    .spoken = There is no bank account on file. For your safety please do not say a bank account number here.
