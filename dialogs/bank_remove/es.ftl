name = Quitar una cuenta bancaria
help = Quito una cuenta bancaria de las registradas, para que ya no se pueda pagar desde ella. No se quita nada antes de que usted diga que sí.
resume = Volvamos a quitar una cuenta bancaria.
canceled = De acuerdo. No se quitó ninguna cuenta bancaria.
ask-bank = ¿Qué cuenta bancaria se debe quitar?
ask-bank-again = Estas cuentas bancarias están registradas. ¿Cuál se debe quitar?
help-bank = Elija una de las cuentas bancarias registradas. Puede decir sus últimos cuatro dígitos, o si es corriente o de ahorros.
choice-bank = { $kind ->
    [savings] Cuenta de ahorros que termina en { $last_four }
   *[checking] Cuenta corriente que termina en { $last_four }
 }
invalid-bank-not-listed = No encuentro esa cuenta bancaria entre las registradas.
confirm = Se quitaría la cuenta { $bank-kind ->
    [savings] de ahorros
   *[checking] corriente
 } que termina en { $bank-last_four }. Ya no se podrá pagar desde ella. Lo que se pagó queda en el registro. ¿La quito?
refused-not-allowed = Su acceso permite ver esta cuenta, pero no quitar una cuenta bancaria. El titular de la cuenta sí puede.
refused-bank-account-unknown = Esa cuenta bancaria ya no está registrada.
refused-bank-account-in-use = Un pago en camino o su plan de pagos todavía usa esta cuenta bancaria.
removed = Listo. La cuenta bancaria que termina en { $remove_bank_account-last_four } ya no está registrada.
kept = De acuerdo. No se quitó ninguna cuenta bancaria.
stays = Sigue registrada.
in-use = Por ahora sigue registrada. Podrá quitarla cuando el pago se haya completado o esté cancelado. Si la usa un plan de pagos, primero hay que cambiar el plan.
none = No hay ninguna cuenta bancaria registrada, así que no hay nada que quitar.
