name = ¿Cuánto debo?
help = Le muestro la cantidad que saldaría su cuenta, a la fecha de hoy o a la fecha que usted diga, y los años de los que viene.
resume = Volvamos a su saldo.
canceled = De acuerdo. No se cambió nada.
invalid-day-before = No puedo mostrar el saldo al { $value }, porque ese día ya pasó. Puedo mostrarlo al { $least } o a una fecha posterior. Aquí está a la fecha de hoy.
invalid-day-after = El { $value } queda demasiado lejos. Puedo mostrar el saldo hasta el { $most }. Aquí está a la fecha de hoy.
invalid-day-unreadable = No conozco el día «{ $value }». Aquí está el saldo a la fecha de hoy.
owed = Al { $balance-as_of }, la cantidad para saldar la cuenta de { $balance-account_name } es { $balance-payoff }.
    { $balance-owed }{ $balance-has_pending ->
        [true] { "" }
            Todavía sin contar: { $balance-pending_count ->
                [one] un pago en camino,
               *[other] { $balance-pending_count } pagos en camino,
            } { $balance-pending_total }.
       *[false] { "" }
    }{ $balance-has_plan ->
        [true] { "" }
            Usted tiene un plan de pagos de { $balance-plan_monthly } al mes. El próximo pago es de { $balance-plan_next_amount } el { $balance-plan_next_day }.
       *[false] { "" }
    }{ $balance-has_refund ->
        [true] { "" }
            Un reembolso de { $balance-refund_amount } por { $balance-refund_period } { $balance-has_refund_day ->
                [true] está previsto para el { $balance-refund_day }.
               *[false] está en camino.
            }
       *[false] { "" }
    }
    .balance-owed = { $period }: { $total } (impuesto { $tax }, multas { $penalties }, intereses { $interest }{ $has_fees ->
        [true] , cargos { $fees }
       *[false] { "" }
    })
    .balance-owed-spoken = { $total } por { $period }
    .balance-owed-short = { $period }: { $total }
nothing-owed = Al { $balance-as_of }, { $balance-account_name } no debe nada.{ $balance-has_pending ->
        [true] { "" }
            Todavía sin contar: { $balance-pending_count ->
                [one] un pago en camino,
               *[other] { $balance-pending_count } pagos en camino,
            } { $balance-pending_total }.
       *[false] { "" }
    }{ $balance-has_refund ->
        [true] { "" }
            Un reembolso de { $balance-refund_amount } por { $balance-refund_period } { $balance-has_refund_day ->
                [true] está previsto para el { $balance-refund_day }.
               *[false] está en camino.
            }
       *[false] { "" }
    }
