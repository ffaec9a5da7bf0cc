name = Planes de pago
help = Le muestro qué planes de pago puede tener, cuánto cuesta cada uno y cuándo termina. Mirar no cambia nada.
resume = Volvamos a los planes de pago.
canceled = De acuerdo. No se cambió nada.
invalid-monthly-not-positive = Con { $value } al mes no se paga nada. Debe ser más de cero.
invalid-monthly-unreadable = No puedo leer esa cantidad. Por favor, escriba dólares con dos decimales como máximo, por ejemplo 300.
    .spoken = No entendí esa cantidad. Por favor, dígala en dólares, por ejemplo trescientos.
open = Al { $plan_options-as_of } se deben { $plan_options-owed }. { $plan_options-open_count ->
        [one] Puede tener este plan:
       *[other] Puede tener estos planes:
    }
    { $plan_options-open }
    Los intereses y las multas siguen durante un plan. Ya están contados.
    .plan_options-open = { $kind ->
        [short-term] A corto plazo
       *[long-term] Mensual
    }, { $paid_by ->
        [direct-debit] se toma de su cuenta bancaria
       *[taxpayer] usted paga cada vez
    }: { $monthly } al mes, { $payments ->
        [one] un pago
       *[other] { $payments } pagos
    } hasta el { $last_day }. En total { $paid }{ $has_fee ->
        [true] , con un cargo de { $fee }
       *[false] , sin cargo
    }.
    .plan_options-open-spoken = { $kind ->
        [short-term] un plan a corto plazo
       *[long-term] un plan mensual
    }, { $paid_by ->
        [direct-debit] se toma de su cuenta bancaria
       *[taxpayer] usted paga cada vez
    }, con { $monthly } al mes hasta el { $last_day }, { $paid } en total
    .plan_options-open-short = { $kind ->
        [short-term] Corto plazo
       *[long-term] Mensual
    }, { $paid_by ->
        [direct-debit] débito automático
       *[taxpayer] paga usted
    }: { $monthly } al mes hasta el { $last_day }, { $paid } en total
others = Usted ya tiene un plan de pagos: al { $plan_options-as_of } se deben { $plan_options-owed }. Se podría cambiar a uno de estos:
    { $plan_options-open }
    Los intereses y las multas siguen durante un plan. Ya están contados.
    .plan_options-open = { $kind ->
        [short-term] A corto plazo
       *[long-term] Mensual
    }, { $paid_by ->
        [direct-debit] se toma de su cuenta bancaria
       *[taxpayer] usted paga cada vez
    }: { $monthly } al mes, { $payments ->
        [one] un pago
       *[other] { $payments } pagos
    } hasta el { $last_day }. En total { $paid }{ $has_fee ->
        [true] , con un cargo de { $fee }
       *[false] , sin cargo
    }.
    .plan_options-open-spoken = { $kind ->
        [short-term] un plan a corto plazo
       *[long-term] un plan mensual
    }, { $paid_by ->
        [direct-debit] se toma de su cuenta bancaria
       *[taxpayer] usted paga cada vez
    }, con { $monthly } al mes hasta el { $last_day }, { $paid } en total
    .plan_options-open-short = { $kind ->
        [short-term] Corto plazo
       *[long-term] Mensual
    }, { $paid_by ->
        [direct-debit] débito automático
       *[taxpayer] paga usted
    }: { $monthly } al mes hasta el { $last_day }, { $paid } en total
none-open = { $plan_options-reason ->
        [nothing_owed] Al { $plan_options-as_of } no queda nada por pagar, contando los pagos en camino, así que no necesita un plan.
        [plan_in_effect] Ya hay un plan de pagos vigente.
        [plan_owed_too_much] Al { $plan_options-as_of } se deben { $plan_options-owed }. Es más de lo que un plan admite aquí. Una persona de la oficina puede ver cuánto puede pagar usted.
        [plan_return_unfiled] Falta una declaración de impuestos. Cuando la presente, podrá tener un plan.
        [plan_collection_period_over] El plazo para cobrar termina demasiado pronto para un plan. Una persona de la oficina puede ver cuánto puede pagar usted.
        [plan_time_over] Se acabó el tiempo que un plan puede durar. Una persona de la oficina puede ver cuánto puede pagar usted.
        [plan_monthly_too_low] Es muy poco al mes para pagar { $plan_options-owed } a tiempo. Es posible una cantidad mayor. Para una menor, una persona de la oficina puede ver cuánto puede pagar usted.
       *[other] Ahora no puedo hacer aquí un plan de pagos. Una persona de la oficina puede ver cuánto puede pagar usted.
    }
