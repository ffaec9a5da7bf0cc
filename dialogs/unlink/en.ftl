name = Disconnect my account
help = When this chat is disconnected, nobody can see your account here until it is connected again. Payments that are scheduled stay scheduled.
resume = Back to disconnecting your account.
canceled = All right. Your account stays connected.
confirm = This chat will no longer show your account until you connect it again. Payments that are scheduled stay scheduled. Shall I disconnect it?
unlinked = Done. This chat is no longer connected to your account.
kept = All right. Your account stays connected.
not-linked = This chat is not connected to an account.
