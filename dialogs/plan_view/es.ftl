name = Mi plan de pagos
help = Le muestro las condiciones de su plan de pagos, el próximo pago y lo que queda.
resume = Volvamos a su plan de pagos.
canceled = De acuerdo. No se cambió nada.
terms = { $plan-monthly } al mes, el día { $plan-month_day }.{ $plan-has_next ->
        [true] { " " }El próximo pago es de { $plan-next_amount } el { $plan-next_day }.
       *[false] { "" }
    }{ $plan-has_bank_account ->
        [true] { " " }Sale de la cuenta bancaria que termina en { $plan-bank_last_four }.
       *[false] { " " }Usted hace cada pago.
    }
    Al { $balance-as_of } se deben { $balance-payoff } en total.{ $plan-has_end ->
        [true] { " " }A este ritmo { $plan-left_count ->
            [one] queda un pago
           *[other] quedan { $plan-left_count } pagos
        }, hasta el { $plan-last_day }: { $plan-left_paid } con intereses y multas.
       *[false] { " " }Los intereses y la multa por pagar tarde siguen hasta que se pague.
    } Pagado desde el { $plan-began }: { $plan-paid_count ->
        [0] todavía nada
        [one] un pago
       *[other] { $plan-paid_count } pagos
    }.{ $plan-has_default ->
        [true] { "" }
            Su plan está en riesgo: { $plan-default_reason ->
                [missed] faltó un pago.
                [returned] el banco devolvió un pago.
                [new-balance] se debe algo nuevo que el plan no cubre.
               *[return-unfiled] no se presentó una declaración.
            } { $plan-cure_is_late ->
                [true] El día para arreglarlo era el { $plan-cure_by }. Por favor, hágalo hoy, y tal vez el plan siga.
               *[false] Por favor, arréglelo a más tardar el { $plan-cure_by }, y el plan sigue.
            }
       *[false] { "" }
    }
    .short = { $plan-monthly } al mes, el día { $plan-month_day }.{ $plan-has_next ->
        [true] { " " }Próximo: { $plan-next_amount } el { $plan-next_day }.
       *[false] { "" }
    } Se debe al { $balance-as_of }: { $balance-payoff }.{ $plan-has_end ->
        [true] { " " }{ $plan-left_count ->
            [one] Queda un pago
           *[other] Quedan { $plan-left_count } pagos
        } hasta el { $plan-last_day }.
       *[false] { "" }
    }{ $plan-has_default ->
        [true] { " " }Su plan está en riesgo. Por favor, arréglelo { $plan-cure_is_late ->
            [true] hoy: el día para eso era el { $plan-cure_by }.
           *[false] a más tardar el { $plan-cure_by }.
        }
       *[false] { "" }
    }
offer-history = Cada pago del plan
history = Los pagos de su plan:
    { $plan-instalments }
    .spoken = Los pagos de su plan: { $plan-instalments }.
    .short = Su plan: { $plan-instalments }
    .plan-instalments = { $day }: { $amount }, { $status ->
        [paid] pagado
        [paid-late] pagado tarde
        [under-way] en camino
        [due] por pagar
        [missed] faltó
       *[returned] devuelto por el banco
    }
no-plan = No hay un plan de pagos en su cuenta. Al { $balance-as_of } se deben { $balance-payoff }. Puede ver qué planes puede tener y empezar uno aquí.
nothing-owed = No hay un plan de pagos en su cuenta, y al { $balance-as_of } no se debe nada.
