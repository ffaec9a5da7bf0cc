name = Mi plan de pagos
help = Le muestro las condiciones de su plan de pagos, el próximo pago y lo que queda.
resume = Volvamos a su plan de pagos.
canceled = De acuerdo. No se cambió nada.
terms = { $plan-monthly } se pagan el día { $plan-month_day } de cada mes.{ $balance-has_plan ->
        [true] { " " }El próximo pago es de { $balance-plan_next_amount } el { $balance-plan_next_day }.
       *[false] { "" }
    }{ $plan-has_bank_account ->
        [true] { " " }Sale de la cuenta bancaria que termina en { $plan-bank_last_four }.
       *[false] { " " }Usted hace cada pago.
    }
    Al { $balance-as_of } se deben { $balance-payoff } en total. Los intereses y la multa por pagar tarde siguen hasta que se pague. El plan empezó el { $plan-began }.{ $plan-has_default ->
        [true] { "" }
            Su plan está en riesgo: { $plan-default_reason ->
                [missed] faltó un pago.
                [returned] el banco devolvió un pago.
                [new-balance] se debe algo nuevo que el plan no cubre.
               *[return-unfiled] no se presentó una declaración.
            } Por favor, arréglelo antes del { $plan-cure_by }, y el plan sigue.
       *[false] { "" }
    }
no-plan = No hay un plan de pagos en su cuenta. Al { $balance-as_of } se deben { $balance-payoff }. Todavía no puedo hacer un plan aquí, pero una persona de la oficina sí.
nothing-owed = No hay un plan de pagos en su cuenta, y al { $balance-as_of } no se debe nada.
