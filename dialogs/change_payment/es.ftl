name = Cambiar un pago
help = Cambio un pago programado: su fecha, su cantidad, su cuenta bancaria o su año. Se puede hasta dos días bancarios antes de su fecha. Nada cambia antes de que yo se lo lea y usted diga que sí.
resume = Volvamos a cambiar un pago.
canceled = De acuerdo. El pago queda como está.

ask-payment = ¿Qué pago se debe cambiar?
ask-payment-again = Estos pagos todavía se pueden cambiar. ¿Cuál? Puede decir su cantidad, su fecha o su año.
help-payment = Estos son los pagos programados que todavía se pueden cambiar. Elija uno.
choice-payment = { $amount }, { $day }
change-payment = Otro pago
invalid-payment-not-listed = No encuentro ese pago entre los que todavía se pueden cambiar.

ask-day = Ahora está programado para el { $payment-day }. ¿Qué día desea pagar?
ask-day-again = Necesito un día entre el { $payment_days-first } y el { $payment_days-last }, por ejemplo «el viernes» o «el 15 de diciembre». Ahora está programado para el { $payment-day }. ¿Qué día desea pagar?
help-day = Puede ser cualquier día bancario hasta con un año de anticipación. Los intereses corren hasta el día del pago. Puede dejar el { $payment-day } y cambiar solo la cantidad o la cuenta bancaria.
suggest-day-payment-day = { $value }
suggest-day-payment_days-nearest = { $value }
closed = Los bancos no hacen pagos el { $day }. El próximo día bancario es el { $payment_days-nearest }.
change-day = Otra fecha
invalid-day-before = No se puede pagar el { $value }. El primer día posible es el { $least }.
invalid-day-after = El { $value } queda demasiado lejos. El último día posible es el { $most }.
invalid-day-unreadable = No conozco el día «{ $value }».

ask-amount = Ahora es de { $payment-amount }. ¿De cuánto debe ser?
ask-amount-again = Necesito una cantidad en dólares, por ejemplo 300. Ahora es de { $payment-amount }. ¿De cuánto debe ser?
help-amount = Puede dejar { $payment-amount } o decir otra cantidad. No puede ser más de lo que queda por pagar.
suggest-amount-payment-amount = Como está: { $value }
change-amount = Otra cantidad
invalid-amount-not-positive = No se puede pagar una cantidad de { $value }. Debe ser mayor que cero.
invalid-amount-unreadable = No puedo leer esa cantidad. Por favor, escriba dólares con dos decimales como máximo, por ejemplo 300 o 125.50.
    .spoken = No entendí esa cantidad. Por favor, dígala en dólares, por ejemplo trescientos.

ask-period = Ahora va a { $payment-period }. ¿A qué saldo debe ir?
ask-period-again = Se debe algo por cada uno de estos. Ahora va a { $payment-period }. ¿A cuál debe ir el pago?
help-period = Cada año tiene su propio saldo y un pago va a uno de ellos. Ahora va a { $payment-period }.
choice-period = { $period }: { $total }
change-period = Otro saldo
invalid-period-not-listed = No se debe nada por { $value }.

ask-bank = Ahora sale de la cuenta bancaria que termina en { $payment-bank_last_four }. ¿Desde cuál desea pagar?
ask-bank-again = Estas cuentas bancarias están registradas. Ahora sale de la que termina en { $payment-bank_last_four }. ¿Desde cuál desea pagar?
help-bank = El pago sale de una cuenta bancaria registrada. Por su seguridad, no escriba aquí un número de cuenta bancaria.
    .spoken = El pago sale de una cuenta bancaria registrada. Por su seguridad, no diga aquí un número de cuenta bancaria.
choice-bank = { $kind ->
    [savings] Cuenta de ahorros que termina en { $last_four }
   *[checking] Cuenta corriente que termina en { $last_four }
 }
change-bank = Otra cuenta bancaria
invalid-bank-not-listed = No encuentro esa cuenta bancaria entre las registradas.

as-it-is = { $payment-amount } por { $payment-period }, el { $payment-day }, desde la cuenta bancaria que termina en { $payment-bank_last_four }. Puede decir otra fecha, otra cantidad, otro año u otra cuenta bancaria. ¿Lo dejo como está?
confirm = { $amount } por { $period }, el { $day }, desde la cuenta { $bank-kind ->
    [savings] de ahorros
   *[checking] corriente
 } que termina en { $bank-last_four }, en lugar de { $payment-amount } por { $payment-period } el { $payment-day }. ¿Lo cambio?
refused-not-allowed = Su acceso permite ver esta cuenta, pero no cambiar sus pagos. El titular de la cuenta sí puede.
refused-period-unknown = Ese año no está en su cuenta.
refused-payment-unknown = Ya no encuentro ese pago.
refused-bank-account-unknown = Esa cuenta bancaria ya no está registrada.
refused-kind-not-for-period = Este pago no puede ir a ese año. Puede quedarse donde está.
refused-no-plan-in-effect = Este pago es de un plan de pagos que ya no está vigente, así que no se puede cambiar. Puede cancelarlo.
refused-amount-not-positive = La cantidad debe ser mayor que cero.
refused-amount-too-large = Un pago debe ser menor de 10 millones de dólares.
refused-amount-above-payoff = Eso es más de lo que queda por pagar de { $period }, contando los otros pagos en camino. Es posible una cantidad menor.
refused-day-past = Ese día ya pasó.
refused-day-too-far = Se puede programar un pago hasta con 365 días de anticipación.
refused-day-cut-off-passed = Ya es tarde para pagar ese día. Es posible un día posterior.
refused-day-not-processing = Los bancos no hacen pagos ese día. Por favor, elija un día bancario: de lunes a viernes, que no sea feriado.
refused-bank-account-unverified = Esta cuenta bancaria es nueva aquí, y el primer pago desde ella todavía no se ha completado. La cuenta de la que sale ahora sigue siendo posible.
refused-already-canceled = Ese pago está cancelado.
refused-too-late-to-change = Ya es tarde para cambiar ese pago. Está en camino al banco.
changed = Listo. El pago ahora es de { $change_payment-amount } por { $change_payment-period } el { $change_payment-day }, desde la cuenta bancaria que termina en { $change_payment-bank_last_four }.
    Número de confirmación: { $change_payment-confirmation }
    .spoken = Listo. El pago ahora es de { $change_payment-amount } por { $change_payment-period } el { $change_payment-day }. Su número de confirmación es { $change_payment-confirmation }.
kept = El pago queda como está.
over = Puede ver cómo está cada pago.
none = Ahora no hay ningún pago que se pueda cambiar. Se puede hasta dos días bancarios antes de la fecha del pago.
nothing-owed = Para ese día ya no se debe nada, así que el pago no hace falta. Puede cancelarlo.
no-bank-account = No hay ninguna cuenta bancaria registrada, así que el pago no se puede cambiar aquí. Una persona de la oficina puede ayudar.
several = Su pago de { $payment-amount } del { $payment-day } cubre { $payment-part_count } saldos a la vez, así que no puedo cambiarlo aquí. Puede cancelarlo y hacer otro.
