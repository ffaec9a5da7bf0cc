name = Ask for a call
help = I tell you how to get to speak with a person on the phone.
resume = Back to the call.
canceled = All right. No call was asked for.
call = I cannot set up a call for you here yet. You can call the office: the phone number stands at the top of every notice. Please have the notice at hand.
