name = Mis pagos
help = Le muestro los pagos de los últimos cinco años, primero los más recientes, con el número de confirmación de cada uno.
resume = Volvamos a sus pagos.
canceled = De acuerdo. No se cambió nada.
ask-payment = ¿A qué pago se refiere?
ask-payment-again = Estos pagos están registrados. ¿A cuál se refiere?
help-payment = Estos son sus pagos de los últimos cinco años, primero los más recientes. Elija uno para saber cómo está.
choice-payment = { $amount }, { $day }
invalid-payment-not-listed = No encuentro ese pago registrado.
list = { $payments-count ->
        [one] Usted tiene un pago:
       *[other] Usted tiene { $payments-count } pagos, primero los más recientes:
    }
    { $payments-payments }
    .payments-payments = { $status ->
        [scheduled] { $day }: { $amount } por { $has_parts ->
                [true] { $part_count } saldos
               *[false] { $period }
            }, programado. Confirmación { $confirmation }
        [pending] { $day }: { $amount } por { $has_parts ->
                [true] { $part_count } saldos
               *[false] { $period }
            }, en camino. Confirmación { $confirmation }
        [processed] { $day }: { $amount } por { $has_parts ->
                [true] { $part_count } saldos
               *[false] { $period }
            }, procesado. Confirmación { $confirmation }
        [canceled] { $day }: { $amount } por { $has_parts ->
                [true] { $part_count } saldos
               *[false] { $period }
            }, cancelado. Confirmación { $confirmation }
       *[returned] { $day }: { $amount } por { $has_parts ->
               [true] { $part_count } saldos
              *[false] { $period }
           }, devuelto por el banco. Confirmación { $confirmation }
    }
    .payments-payments-spoken = { $status ->
        [scheduled] { $amount } por { $has_parts ->
                [true] { $part_count } saldos
               *[false] { $period }
            }, programado para el { $day }
        [pending] { $amount } por { $has_parts ->
                [true] { $part_count } saldos
               *[false] { $period }
            } del { $day }, en camino
        [processed] { $amount } por { $has_parts ->
                [true] { $part_count } saldos
               *[false] { $period }
            }, procesado el { $day }
        [canceled] { $amount } por { $has_parts ->
                [true] { $part_count } saldos
               *[false] { $period }
            } del { $day }, cancelado
       *[returned] { $amount } por { $has_parts ->
               [true] { $part_count } saldos
              *[false] { $period }
           } del { $day }, devuelto por el banco
    }
none = No hay ningún pago en los últimos cinco años.
status = { $one-status ->
        [scheduled] Su pago de { $one-amount } por { $one-has_parts ->
                [true] { $one-part_count } saldos
               *[false] { $one-period }
            } está programado para el { $one-day }. Todavía no ha salido.
        [pending] Su pago de { $one-amount } por { $one-has_parts ->
                [true] { $one-part_count } saldos
               *[false] { $one-period }
            } está en camino. Estaba programado para el { $one-day }.
        [processed] Su pago de { $one-amount } por { $one-has_parts ->
                [true] { $one-part_count } saldos
               *[false] { $one-period }
            } se procesó el { $one-day }.
        [canceled] Su pago de { $one-amount } por { $one-has_parts ->
                [true] { $one-part_count } saldos
               *[false] { $one-period }
            } del { $one-day } se canceló. No se cobró nada.
       *[returned] El banco devolvió su pago de { $one-amount } por { $one-has_parts ->
               [true] { $one-part_count } saldos
              *[false] { $one-period }
           } del { $one-day }, así que no cuenta como pagado. Puede hacerlo otra vez.
    }
    Número de confirmación: { $one-confirmation }
    .spoken = { $one-status ->
        [scheduled] Su pago de { $one-amount } por { $one-has_parts ->
                [true] { $one-part_count } saldos
               *[false] { $one-period }
            } está programado para el { $one-day }. Todavía no ha salido.
        [pending] Su pago de { $one-amount } por { $one-has_parts ->
                [true] { $one-part_count } saldos
               *[false] { $one-period }
            } está en camino. Estaba programado para el { $one-day }.
        [processed] Su pago de { $one-amount } por { $one-has_parts ->
                [true] { $one-part_count } saldos
               *[false] { $one-period }
            } se procesó el { $one-day }.
        [canceled] Su pago de { $one-amount } por { $one-has_parts ->
                [true] { $one-part_count } saldos
               *[false] { $one-period }
            } del { $one-day } se canceló. No se cobró nada.
       *[returned] El banco devolvió su pago de { $one-amount } por { $one-has_parts ->
               [true] { $one-part_count } saldos
              *[false] { $one-period }
           } del { $one-day }, así que no cuenta como pagado. Puede hacerlo otra vez.
    } Su número de confirmación es { $one-confirmation }.
