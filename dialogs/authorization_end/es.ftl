name = Terminar una autorización
help = Termino el derecho de alguien a actuar en su cuenta o a mirarla. No se termina nada antes de que usted diga que sí.
resume = Volvamos a la autorización que quiere terminar.
canceled = De acuerdo. No se terminó nada.
ask-authorization = ¿La autorización de quién debe terminar?
ask-authorization-again = Estas autorizaciones están vigentes. ¿Cuál debe terminar?
help-authorization = Cada una de estas deja que alguien actúe en la cuenta o la mire. Cuando se termina una, ya no da acceso.
choice-authorization = { $representative }, { $kind ->
    [power_of_attorney] para actuar y mirar
   *[tax_information] solo para mirar
 }
invalid-authorization-not-listed = No encuentro esa autorización entre las vigentes.
confirm = { $account-is_taxpayer ->
        [true] Usted termina la autorización de { $authorization-representative } { $authorization-kind ->
            [power_of_attorney] para actuar por usted y mirar
           *[tax_information] para mirar
        }, para { $authorization-matters_list }. Después ya no da acceso a su cuenta.
       *[false] Usted termina su autorización { $authorization-kind ->
            [power_of_attorney] para actuar y mirar
           *[tax_information] para mirar
        }, para { $authorization-matters_list }. Después ya no le da acceso a esta cuenta.
    } ¿La termino?
    .authorization-matters_list = el Formulario { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } a { $last }
    }
    .authorization-matters_list-spoken = el formulario { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } a { $last }
    }
refused-not-allowed = Su acceso no incluye terminar esta autorización.
refused-authorization-unknown = Ya no encuentro esa autorización.
refused-authorization-over = Esa autorización ya terminó. No da acceso.
ended = { $account-is_taxpayer ->
        [true] Listo. La autorización de { $end_authorization-representative } queda terminada. Ya no da acceso a su cuenta.
       *[false] Listo. Su autorización queda terminada.
    }
kept = De acuerdo. No se terminó nada. La autorización queda como está.
not-yours = No se terminó nada. Una persona de la oficina le puede decir quién lo puede hacer.
over = Diga «mis autorizaciones» para ver cómo está cada una.
none = No hay ninguna autorización vigente en esta cuenta, así que no hay nada que terminar.
