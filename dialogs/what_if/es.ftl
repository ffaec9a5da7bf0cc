name = Comparar cantidades
help = Comparo qué cambiaría una cantidad: pagada una vez, pagada cada mes, o todo pagado de una vez. Calcularlo no cambia nada.
resume = Volvamos al cálculo.
canceled = De acuerdo. No se cambió nada.
invalid-day-before = El { $value } ya pasó. Calculo a partir del { $least }.
invalid-day-after = El { $value } queda demasiado lejos. Puedo calcular hasta el { $most }. Aquí está desde hoy.
invalid-day-unreadable = No conozco el día «{ $value }». Aquí está desde hoy.

ask-amount = Al { $balance-as_of } se deben { $balance-payoff }. ¿Con qué cantidad hago el cálculo?
ask-amount-again = Necesito una cantidad en dólares, por ejemplo 300. Muestro qué cambia si se paga una vez y si se paga cada mes. ¿Qué cantidad?
help-amount = Diga cualquier cantidad, por ejemplo «300», «la mitad» o «todo». Muestro qué cambia si se paga una vez y si se paga cada mes. No se paga nada.
suggest-amount-balance-payoff = Todo: { $value }
invalid-amount-not-positive = Una cantidad de { $value } no cambia nada. Debe ser mayor que cero.
invalid-amount-unreadable = No puedo leer esa cantidad. Por favor, escriba dólares con dos decimales como máximo, por ejemplo 300.
    .spoken = No entendí esa cantidad. Por favor, dígala en dólares, por ejemplo trescientos.

compared = { $once-amount } una sola vez, el { $once-day }: ese día quedan { $once-left }. Para el { $once-compared_on } se ahorran { $once-saved }: se deberían { $once-owed_with } en lugar de { $once-owed_without }.
    { $monthly-amount } cada mes desde el { $monthly-first_day }: todo queda pagado el { $monthly-last_day }, con { $monthly-payments ->
        [one] un pago
       *[other] { $monthly-payments } pagos
    }, { $monthly-paid } en total.
    Todo hoy de una vez: { $monthly-at_once }. Pagar cada mes cuesta { $monthly-more_than_at_once } más.{ $once-has_under_way ->
        [true] { "" }
            Los pagos en camino, { $once-under_way }, ya están contados.
       *[false] { "" }
    }
    Esto es solo un cálculo. No se pagó nada.
    .spoken = { $once-amount } una sola vez, el { $once-day }, ahorra { $once-saved } para el { $once-compared_on }. Si se paga cada mes, todo queda pagado el { $monthly-last_day }, { $monthly-paid } en total. Todo hoy de una vez son { $monthly-at_once }, así que pagar cada mes cuesta { $monthly-more_than_at_once } más. No se pagó nada.
    .short = { $once-amount } una vez, { $once-day }: ahorra { $once-saved } para el { $once-compared_on }.
        { $monthly-amount } al mes: termina { $monthly-last_day }, { $monthly-paid } en total.
        Todo hoy: { $monthly-at_once }. No se pagó nada.
clears = { $once-amount } el { $once-day } lo salda todo{ $once-too_much ->
        [true] , y { $once-not_needed } no harían falta
       *[false] { "" }
    }. Para el { $once-compared_on } se ahorran { $once-saved }: sin ese pago se deberían { $once-owed_without }.
    Todo hoy de una vez: { $monthly-at_once }.{ $once-has_under_way ->
        [true] { "" }
            Los pagos en camino, { $once-under_way }, ya están contados.
       *[false] { "" }
    }
    Esto es solo un cálculo. No se pagó nada.
    .spoken = { $once-amount } el { $once-day } lo salda todo. Para el { $once-compared_on } se ahorran { $once-saved }. No se pagó nada.
    .short = { $once-amount } el { $once-day } lo salda todo y ahorra { $once-saved } para el { $once-compared_on }. No se pagó nada.
never = { $once-amount } cada mes es muy poco: después de 30 años todavía se deberían { $monthly-left }.
    { $once-amount } una sola vez, el { $once-day }, ahorra { $once-saved } para el { $once-compared_on }.
    Con una cantidad mayor al mes sí se termina. Si no puede pagar más, puede haber ayuda.
    .spoken = { $once-amount } cada mes es muy poco: después de treinta años todavía se deberían { $monthly-left }. Con una cantidad mayor al mes sí se termina. Si no puede pagar más, puede haber ayuda.
cannot = No puedo calcular eso{ $once-reason ->
        [amount_too_large] , porque un pago debe ser menor de 10 millones de dólares
        [day_too_far] , porque ese día queda demasiado lejos
       *[other] { "" }
    }. Es posible otra cantidad o un día anterior.
nothing-owed = Al { $balance-as_of }, { $balance-account_name } no debe nada, así que no hay nada que comparar.
covered = Los pagos que ya están en camino cubren todo lo que se debe{ $balance-has_pending ->
        [true] : { $balance-pending_total }.
       *[false] .
    } No hay nada más que comparar.
ways = Estas son las maneras de saldar lo que se debe, { $ways-payoff } al { $ways-as_of }:
    { $ways-ways }{ $ways-has_under_way ->
        [true] { "" }
            Los pagos en camino, { $ways-under_way }, ya están contados.
       *[false] { "" }
    }
    Esto es solo un cálculo. No se pagó nada.
    .spoken = Para saldar lo que se debe hacen falta { $ways-ways }. Esto es solo un cálculo. No se pagó nada.
    .short = Para saldar lo que se debe: { $ways-ways }. No se pagó nada.
    .ways-ways = { $way ->
        [now] Todo ahora: { $paid }
        [later] Todo el { $first_day }: { $paid }, { $more_than_now } más que ahora
        [monthly] { $amount } al mes hasta el { $last_day }: { $paid } en total, { $more_than_now } más que ahora
       *[plan] { $kind ->
            [short-term] Plan a corto plazo
           *[long-term] Plan mensual
        }, { $paid_by ->
            [direct-debit] se toma de su cuenta bancaria
           *[taxpayer] usted paga cada vez
        }: { $amount } al mes hasta el { $last_day }, { $paid } en total, { $more_than_now } más que ahora
    }
    .ways-ways-spoken = { $way ->
        [now] { $paid } si se paga todo ahora
        [later] { $paid } si se paga todo el { $first_day }
        [monthly] { $paid } con { $amount } al mes hasta el { $last_day }
       *[plan] { $paid } con un { $kind ->
            [short-term] plan a corto plazo
           *[long-term] plan mensual
        } de { $amount } al mes { $paid_by ->
            [direct-debit] con débito automático
           *[taxpayer] que usted paga cada vez
        }
    }
    .ways-ways-short = { $way ->
        [now] todo ahora { $paid }
        [later] el { $first_day } { $paid }
        [monthly] { $amount } al mes, { $paid } en total
       *[plan] { $kind ->
            [short-term] plan a corto plazo
           *[long-term] plan mensual
        } { $paid_by ->
            [direct-debit] con débito automático
           *[taxpayer] pagado por usted
        }, { $amount } al mes, { $paid } en total
    }
