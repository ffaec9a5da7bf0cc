name = Hacer un pago
help = Programo un pago desde una cuenta bancaria registrada. Necesito el año, la cantidad y la fecha. No se paga nada antes de que yo se lo lea y usted diga que sí.
resume = Volvamos a su pago.
canceled = De acuerdo. No se hizo ningún pago.

ask-day = ¿Qué día desea pagar?
ask-day-again = Necesito un día entre el { $payment_days-first } y el { $payment_days-last }, por ejemplo «el viernes» o «el 15 de diciembre». ¿Qué día desea pagar?
help-day = Se puede pagar en cualquier día bancario hasta con un año de anticipación. El primer día posible es el { $payment_days-first }. Los intereses corren hasta el día del pago.
suggest-day-payment_days-first = { $value }
suggest-day-payment_days-nearest = { $value }
closed = Los bancos no hacen pagos el { $day }. El próximo día bancario es el { $payment_days-nearest }.
change-day = Otra fecha
invalid-day-before = No se puede pagar el { $value }. El primer día posible es el { $least }.
invalid-day-after = El { $value } queda demasiado lejos. El último día posible es el { $most }.
invalid-day-unreadable = No conozco el día «{ $value }».

ask-period = ¿A qué saldo debe ir el pago?
ask-period-again = Se debe algo por cada uno de estos. ¿A cuál debe ir el pago?
help-period = Cada año tiene su propio saldo y un pago va a uno de ellos. Puede hacer otro pago para otro año.
choice-period = { $period }: { $payable }
change-period = Otro saldo
invalid-period-not-listed = No queda nada por pagar de { $value }.

ask-amount = Con { $period-payable } se salda { $period } el { $figures-as_of }. ¿Cuánto desea pagar?
ask-amount-again = Necesito una cantidad en dólares, hasta { $period-payable }, por ejemplo 300. ¿Cuánto desea pagar por { $period }?
help-amount = Con { $period-payable } se salda { $period } el { $figures-as_of }. Puede pagar todo o una parte. Lo que quede sigue generando intereses.
suggest-amount-period-payable = Cantidad completa: { $value }
change-amount = Otra cantidad
invalid-amount-not-positive = No se puede pagar una cantidad de { $value }. Debe ser mayor que cero.
invalid-amount-above = { $value } es más de lo que queda por pagar de { $period }. Puede pagar hasta { $most }.
invalid-amount-unreadable = No puedo leer esa cantidad. Por favor, escriba dólares con dos decimales como máximo, por ejemplo 300 o 125.50.
    .spoken = No entendí esa cantidad. Por favor, dígala en dólares, por ejemplo trescientos.

ask-bank = ¿Desde qué cuenta bancaria desea pagar?
ask-bank-again = Estas cuentas bancarias están registradas. ¿Desde cuál desea pagar?
help-bank = El pago sale de una cuenta bancaria registrada. Por su seguridad, no escriba aquí un número de cuenta bancaria.
    .spoken = El pago sale de una cuenta bancaria registrada. Por su seguridad, no diga aquí un número de cuenta bancaria.
choice-bank = { $kind ->
    [savings] Cuenta de ahorros que termina en { $last_four }
   *[checking] Cuenta corriente que termina en { $last_four }
 }
change-bank = Otra cuenta bancaria
invalid-bank-not-listed = No encuentro esa cuenta bancaria entre las registradas.

confirm = { $amount } por { $period }, el { $day }, desde la cuenta { $bank-kind ->
    [savings] de ahorros
   *[checking] corriente
 } que termina en { $bank-last_four }. ¿Lo programo?
refused-not-allowed = Su acceso permite ver esta cuenta, pero no pagar desde ella. El titular de la cuenta sí puede.
refused-period-unknown = Ese año no está en su cuenta.
refused-bank-account-unknown = Esa cuenta bancaria ya no está registrada.
refused-amount-not-positive = La cantidad debe ser mayor que cero.
refused-amount-too-large = Un pago debe ser menor de 10 millones de dólares.
refused-amount-above-payoff = Eso es más de lo que queda por pagar de { $period }, contando los pagos que ya están en camino. Es posible una cantidad menor.
refused-day-past = Ese día ya pasó.
refused-day-too-far = Se puede programar un pago hasta con 365 días de anticipación.
refused-day-cut-off-passed = Ya es tarde para pagar ese día. Es posible un día posterior.
refused-day-not-processing = Los bancos no hacen pagos ese día. Por favor, elija un día bancario: de lunes a viernes, que no sea feriado.
refused-bank-account-unverified = Esta cuenta bancaria es nueva aquí, y el primer pago desde ella todavía no se ha completado. Después podrá hacer otro desde ella. Desde otra cuenta bancaria puede pagar ahora.
refused-too-many-in-24-hours = Ya se hicieron dos pagos en las últimas 24 horas, y ese es el máximo. Podrá hacer otro más tarde.
receipt = Listo. El pago de { $schedule_payment-amount } por { $schedule_payment-period } queda programado para el { $schedule_payment-day }, desde la cuenta bancaria que termina en { $schedule_payment-bank_last_four }.
    Número de confirmación: { $schedule_payment-confirmation }
    .spoken = Listo. El pago de { $schedule_payment-amount } por { $schedule_payment-period } queda programado para el { $schedule_payment-day }. Su número de confirmación es { $schedule_payment-confirmation }.
not-scheduled = No se programó ningún pago.
nothing-owed = Al { $figures-as_of }, { $figures-account_name } no debe nada, así que no hay nada que pagar.
nothing-payable = Los pagos que ya están en camino cubren todo lo que se debe{ $figures-has_pending ->
    [true] : { $figures-pending_total }.
   *[false] .
 }
no-bank-account = No hay ninguna cuenta bancaria registrada, así que todavía no puedo recibir un pago aquí. Puede agregar una en una página segura. Por su seguridad, no escriba un número de cuenta bancaria en este chat.
    .spoken = No hay ninguna cuenta bancaria registrada, así que todavía no puedo recibir un pago aquí. Puede agregar una en una página segura. Por su seguridad, no diga aquí un número de cuenta bancaria.
