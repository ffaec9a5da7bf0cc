name = Mis pagos
help = Le muestro los pagos de los últimos cinco años, primero los más recientes, con el número de confirmación de cada uno.
resume = Volvamos a sus pagos.
canceled = De acuerdo. No se cambió nada.
list = { $payments-count ->
        [one] Usted tiene un pago:
       *[other] Usted tiene { $payments-count } pagos, primero los más recientes:
    }
    { $payments-payments }
    .payments-payments = { $status ->
        [scheduled] { $day }: { $amount } por { $period }, programado. Confirmación { $confirmation }
        [pending] { $day }: { $amount } por { $period }, en camino. Confirmación { $confirmation }
        [processed] { $day }: { $amount } por { $period }, procesado. Confirmación { $confirmation }
        [canceled] { $day }: { $amount } por { $period }, cancelado. Confirmación { $confirmation }
       *[returned] { $day }: { $amount } por { $period }, devuelto por el banco. Confirmación { $confirmation }
    }
    .payments-payments-spoken = { $status ->
        [scheduled] { $amount } por { $period }, programado para el { $day }
        [pending] { $amount } por { $period } del { $day }, en camino
        [processed] { $amount } por { $period }, procesado el { $day }
        [canceled] { $amount } por { $period } del { $day }, cancelado
       *[returned] { $amount } por { $period } del { $day }, devuelto por el banco
    }
none = No hay ningún pago en los últimos cinco años.
