name = Me faltó un pago del plan
help = Le muestro si falta un pago de su plan y qué puede hacer. Mirar no cambia nada.
resume = Volvamos a su plan de pagos.
canceled = De acuerdo. No se cambió nada.
at-risk = Su plan todavía se puede conservar. { $plan-has_default ->
        [true] { $plan-default_reason ->
            [missed] Faltó un pago.
            [returned] El banco devolvió un pago.
            [new-balance] Se debe algo nuevo que el plan no cubre.
           *[return-unfiled] No se presentó una declaración.
        }
       *[false] { "" }
    } { $plan-cure_is_late ->
        [true] El día para arreglarlo era el { $plan-cure_by }. Por favor, hágalo hoy, y tal vez el plan siga.
       *[false] Por favor, arréglelo a más tardar el { $plan-cure_by }, y el plan sigue.
    }{ $plan-missed_count ->
        [0] { "" }
        [one] { " " }Falta un pago de { $plan-monthly }.
       *[other] { " " }Faltan { $plan-missed_count } pagos de { $plan-monthly }.
    }
    { $plan-cure_is_late ->
        [true] El plan puede terminar cualquier día. Entonces todo vence de inmediato:
       *[false] Después del { $plan-cure_by } el plan puede terminar, y todo vence de inmediato:
    } { $balance-payoff } al { $balance-as_of }. Si la cantidad es demasiado, puede cambiar el plan.
    .short = Su plan todavía se puede conservar: por favor, arréglelo { $plan-cure_is_late ->
        [true] hoy. El día para eso era el { $plan-cure_by }.
       *[false] a más tardar el { $plan-cure_by }. Después puede terminar.
    }{ $plan-missed_count ->
        [0] { "" }
        [one] { " " }Falta un pago de { $plan-monthly }.
       *[other] { " " }Faltan { $plan-missed_count } pagos de { $plan-monthly }.
    }
standing = { $plan-missed_count ->
        [0] No falta ningún pago de su plan.
        [one] Falta un pago de su plan:
            { $plan-missed }
            Por favor, páguelo lo antes posible. Su plan sigue.
       *[other] Faltan { $plan-missed_total } de su plan:
            { $plan-missed }
            Por favor, páguelos lo antes posible. Su plan sigue.
    }{ $plan-has_next ->
        [true] { " " }El próximo es de { $plan-next_amount } el { $plan-next_day }.
       *[false] { "" }
    }
    Si no puede pagarlo a tiempo, puede cambiar el plan a una cantidad menor o a otro día. Un pago que falte puede terminar el plan.
    .spoken = { $plan-missed_count ->
        [0] No falta ningún pago de su plan.
        [one] Falta un pago de su plan: { $plan-missed }. Por favor, páguelo lo antes posible. Su plan sigue.
       *[other] Faltan { $plan-missed_total } de su plan: { $plan-missed }. Por favor, páguelos lo antes posible. Su plan sigue.
    }{ $plan-has_next ->
        [true] { " " }El próximo es de { $plan-next_amount } el { $plan-next_day }.
       *[false] { "" }
    } Si no puede pagarlo a tiempo, puede cambiar el plan a una cantidad menor o a otro día. Un pago que falte puede terminar el plan.
    .plan-missed = { $amount }, que vencía el { $day }
    .plan-missed-spoken = { $amount } que vencía el { $day }
none = No hay ningún plan de pagos vigente. Al { $balance-as_of } se deben { $balance-payoff }. Si un plan terminó, puede empezar uno nuevo: le muestro cuáles puede tener.
nothing-owed = No hay ningún plan de pagos vigente, y al { $balance-as_of } no se debe nada.
