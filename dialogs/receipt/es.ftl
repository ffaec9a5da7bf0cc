name = Un recibo
help = Le muestro lo que está registrado de uno de sus pagos: la cantidad, el día y el número de confirmación.
resume = Volvamos a su recibo.
canceled = De acuerdo. No se cambió nada.
ask-payment = ¿Para qué pago lo necesita?
ask-payment-again = Estos pagos están registrados. ¿Para cuál lo necesita?
help-payment = Le muestro los pagos de los últimos cinco años, primero los más recientes.
choice-payment = { $amount }, { $day }
invalid-payment-not-listed = No encuentro ese pago registrado.
receipt = { $receipt-amount } por { $receipt-has_parts ->
        [true] { $receipt-part_count } saldos
       *[false] { $receipt-period }
    }, { $receipt-status ->
        [scheduled] programado para el { $receipt-day }. Todavía no está pagado
        [pending] programado para el { $receipt-day }. Está en camino
        [processed] pagado el { $receipt-day }
        [canceled] previsto para el { $receipt-day }. Se canceló
       *[returned] programado para el { $receipt-day }. El banco lo devolvió, así que no cuenta como pagado
    }.
    Cuenta: { $receipt-account_name }. Cuenta bancaria que termina en { $receipt-bank_last_four }.
    Número de confirmación: { $receipt-confirmation }{ $receipt-status ->
        [processed] { "" }
            Todavía no puedo mandar un papel ni un PDF. Para un banco o un casero, una transcripción de la cuenta muestra el pago.
       *[scheduled] { "" }
    }
    .spoken = { $receipt-amount } por { $receipt-has_parts ->
            [true] { $receipt-part_count } saldos
           *[false] { $receipt-period }
        }, { $receipt-status ->
        [scheduled] programado para el { $receipt-day }. Todavía no está pagado
        [pending] programado para el { $receipt-day }. Está en camino
        [processed] pagado el { $receipt-day }
        [canceled] previsto para el { $receipt-day }. Se canceló
       *[returned] programado para el { $receipt-day }. El banco lo devolvió, así que no cuenta como pagado
    }. La cuenta es la de { $receipt-account_name }, desde la cuenta bancaria que termina en { $receipt-bank_last_four }. El número de confirmación es { $receipt-confirmation }. Otra vez: { $receipt-confirmation }.
none = No hay ningún pago en los últimos cinco años, así que no hay de qué dar un recibo.
