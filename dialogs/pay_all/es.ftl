name = Pagar todo de una vez
help = Programo un solo pago por todo lo que se debe, todos los años a la vez, desde una cuenta bancaria registrada. No se paga nada antes de que yo se lo lea y usted diga que sí.
resume = Volvamos a pagar todo.
canceled = De acuerdo. No se hizo ningún pago.
ask-whole = Con un solo pago por todo se pagan { $figures-payable_total } el { $figures-as_of }. Para una parte, diga «hacer un pago». ¿Qué desea?
ask-whole-again = Puedo pagarlo todo, { $figures-payable_total }, en un solo pago. Para una parte, diga «hacer un pago». ¿Qué desea?
help-whole = Un solo pago va a cada año que se debe, cada uno completo.
choice-whole = Todo: { $total }
change-whole = Otra cantidad
invalid-whole-not-listed = Un solo pago por todo cubre exactamente lo que queda por pagar. Para otra cantidad, diga «hacer un pago».
confirm = { $whole-total } por todo lo que se debe, el { $day }, desde la cuenta { $bank-kind ->
    [savings] de ahorros
   *[checking] corriente
 } que termina en { $bank-last_four }:
    { $figures-payable }
    ¿Lo programo?
    .spoken = { $whole-total } por todo lo que se debe, el { $day }, desde la cuenta { $bank-kind ->
        [savings] de ahorros
       *[checking] corriente
    } que termina en { $bank-last_four }. Son { $figures-payable }. ¿Lo programo?
    .figures-payable = { $period }: { $payable }
    .figures-payable-spoken = { $payable } por { $period }
refused-parts-not-distinct = Los años no se pueden distinguir en un solo pago. Puede pagarlos uno por uno.
refused-amount-above-payoff = Lo que queda por pagar cambió mientras tanto. Puede empezar otra vez con la cantidad nueva.
receipt = Listo. El pago de { $schedule_whole_payment-amount } por todo lo que se debe queda programado para el { $schedule_whole_payment-day }, desde la cuenta bancaria que termina en { $schedule_whole_payment-bank_last_four }.
    Número de confirmación: { $schedule_whole_payment-confirmation }
    .spoken = Listo. El pago de { $schedule_whole_payment-amount } por todo lo que se debe queda programado para el { $schedule_whole_payment-day }. Su número de confirmación es { $schedule_whole_payment-confirmation }.
one-by-one = Tantos años no caben en un solo pago. Puede pagarlos uno por uno.
ask-day = ¿Qué día se debe pagar? El primer día posible es el { $payment_days-first }.
ask-day-again = Necesito un día entre el { $payment_days-first } y el { $payment_days-last }, por ejemplo «el viernes» o «el 15 de diciembre». ¿Qué día se debe pagar?
help-day = Se puede pagar en cualquier día bancario hasta con un año de anticipación. El primer día posible es el { $payment_days-first }. Los intereses corren hasta el día del pago.
suggest-day-payment_days-first = { $value }
suggest-day-payment_days-nearest = { $value }
closed = Los bancos no hacen pagos el { $day }. El próximo día bancario es el { $payment_days-nearest }.
change-day = Otra fecha
invalid-day-before = No se puede pagar el { $value }. El primer día posible es el { $least }.
invalid-day-after = El { $value } queda demasiado lejos. El último día posible es el { $most }.
invalid-day-unreadable = No conozco el día «{ $value }».

ask-bank = ¿Desde qué cuenta bancaria?
ask-bank-again = Estas cuentas bancarias están registradas. ¿Desde cuál se debe pagar?
help-bank = El pago sale de una cuenta bancaria registrada. Por su seguridad, no escriba aquí un número de cuenta bancaria.
choice-bank = { $kind ->
    [savings] Cuenta de ahorros que termina en { $last_four }
   *[checking] Cuenta corriente que termina en { $last_four }
 }
change-bank = Otra cuenta bancaria
invalid-bank-not-listed = No encuentro esa cuenta bancaria entre las registradas.

refused-not-allowed = Su acceso permite ver esta cuenta, pero no pagar desde ella. El titular de la cuenta sí puede.
refused-period-unknown = Uno de los años ya no está en su cuenta. Puede pagar los años uno por uno.
refused-bank-account-unknown = Esa cuenta bancaria ya no está registrada.
refused-amount-not-positive = La cantidad debe ser mayor que cero.
refused-amount-too-large = Un pago debe ser menor de 10 millones de dólares. Puede pagar los años uno por uno.
refused-day-past = Ese día ya pasó.
refused-day-too-far = Se puede programar un pago hasta con 365 días de anticipación.
refused-day-cut-off-passed = Ya es tarde para pagar ese día. Es posible un día posterior.
refused-day-not-processing = Los bancos no hacen pagos ese día. Por favor, elija un día bancario: de lunes a viernes, que no sea feriado.
refused-bank-account-unverified = Esta cuenta bancaria es nueva aquí, y el primer pago desde ella todavía no se ha completado. Después podrá hacer otro desde ella. Desde otra cuenta bancaria puede pagar ahora.
refused-too-many-in-24-hours = Ya se hicieron dos pagos en las últimas 24 horas, y ese es el máximo. Podrá hacer otro más tarde.
not-scheduled = No se programó ningún pago.
nothing-owed = Al { $figures-as_of }, { $figures-account_name } no debe nada, así que no hay nada que pagar.
nothing-payable = Los pagos que ya están en camino cubren todo lo que se debe{ $figures-has_pending ->
    [true] : { $figures-pending_total }.
   *[false] .
 }
no-bank-account = No hay ninguna cuenta bancaria registrada, así que todavía no puedo recibir un pago aquí. Puede agregar una en una página segura. Por su seguridad, no escriba un número de cuenta bancaria en este chat.
part = Un solo pago por todo cubre exactamente lo que queda por pagar, así que no se programó nada. Una parte puede ir a un año o a un trimestre.
invalid-amount-not-positive = No se puede pagar una cantidad de { $value }. Esto es por todo lo que se debe.
invalid-amount-unreadable = Un solo pago lo cubre todo.
