name = Remove a bank account
help = I remove a bank account from the file, so that no payment can be made from it any more. Nothing is removed before you say yes.
resume = Back to removing a bank account.
canceled = All right. No bank account was removed.
ask-bank = Which bank account should be removed?
ask-bank-again = These bank accounts are on file. Which one should be removed?
help-bank = Choose one of the bank accounts on file. You can name its last four digits, or say checking or savings.
choice-bank = { $kind ->
    [savings] Savings ending in { $last_four }
   *[checking] Checking ending in { $last_four }
 }
invalid-bank-not-listed = I do not find that bank account on file.
confirm = { $bank-kind ->
    [savings] Savings
   *[checking] Checking
 } ending in { $bank-last_four } would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
refused-not-allowed = Your access lets you look at this account, but not remove a bank account. The account holder can.
refused-bank-account-unknown = That bank account is no longer on file.
refused-bank-account-in-use = A payment on its way or your payment plan still uses this bank account.
removed = Done. The bank account ending in { $remove_bank_account-last_four } is no longer on file.
kept = All right. No bank account was removed.
stays = It stays on file.
in-use = It stays on file for now. You can remove it once the payment has gone through or is canceled. If a payment plan uses it, the plan must be changed first.
none = There is no bank account on file, so there is nothing to remove.
