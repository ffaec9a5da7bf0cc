name = Cancelar un pago
help = Cancelo un pago programado. Se puede hasta dos días bancarios antes de su fecha. No se cancela nada antes de que usted diga que sí.
resume = Volvamos a cancelar un pago.
canceled = De acuerdo. No se canceló ningún pago.
ask-payment = ¿Qué pago se debe cancelar?
ask-payment-again = Estos pagos todavía se pueden cancelar. ¿Cuál? Puede decir su cantidad, su fecha o su año.
help-payment = Estos son los pagos programados que todavía se pueden cancelar. Elija uno.
choice-payment = { $amount }, { $day }
invalid-payment-not-listed = No encuentro ese pago entre los que todavía se pueden cancelar.
confirm = Cancelar el pago de { $payment-amount } por { $payment-has_parts ->
        [true] { $payment-part_count } saldos
       *[false] { $payment-period }
    } del { $payment-day }, confirmación { $payment-confirmation }. ¿Lo cancelo?
refused-not-allowed = Su acceso permite ver esta cuenta, pero no cancelar sus pagos. El titular de la cuenta sí puede.
refused-payment-unknown = Ya no encuentro ese pago.
refused-already-canceled = Ese pago ya estaba cancelado.
refused-too-late-to-cancel = Ya es tarde para cancelar ese pago. Está en camino al banco.
stopped = Listo. El pago de { $cancel_payment-amount } por { $cancel_payment-has_parts ->
        [true] { $cancel_payment-part_count } saldos
       *[false] { $cancel_payment-period }
    } del { $cancel_payment-day } queda cancelado. Número de confirmación: { $cancel_payment-confirmation }
kept = De acuerdo. No se canceló ningún pago.
not-canceled = No se canceló ningún pago.
over = Puede ver cómo está cada pago.
none = Ahora no hay ningún pago que se pueda cancelar. Se puede hasta dos días bancarios antes de la fecha del pago.
