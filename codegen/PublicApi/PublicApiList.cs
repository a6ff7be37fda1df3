using Microsoft.CodeAnalysis;

namespace Seam.Acs.Codegen.PublicApi;

/// <summary>Lists what a compilation makes public, a line each, as the analyzer of public APIs names it.</summary>
internal static class PublicApiList
{
    private static readonly SymbolDisplayFormat Format = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.OmittedAsContaining,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeExplicitInterface
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeExtensionThis
            | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.IncludeNotNullableReferenceTypeModifier
    );

    public static IEnumerable<string> Of(Compilation compilation) =>
        Types(compilation.Assembly.GlobalNamespace)
            .SelectMany(type => type.GetMembers().Where(member => IsListed(member, type)).Prepend(type))
            .Select(Line)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
            {
                if (!IsVisible(type))
                    continue;
                yield return type;
            }

            foreach (var inner in Types(member))
                yield return inner;
        }
    }

    private static bool IsListed(ISymbol member, INamedTypeSymbol type) =>
        IsVisible(member)
        && member switch
        {
            // A property is listed by its accessors, and an event by itself.
            IMethodSymbol method => method.MethodKind is not (MethodKind.EventAdd or MethodKind.EventRemove)
                && !(method.MethodKind == MethodKind.Constructor && type.TypeKind is TypeKind.Enum or TypeKind.Delegate)
                && !(method.IsStatic && method.MethodKind == MethodKind.StaticConstructor),
            IFieldSymbol or IEventSymbol => true,
            _ => false,
        };

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility switch
        {
            Accessibility.Public => true,
            Accessibility.Protected or Accessibility.ProtectedOrInternal => CanBeDerived(symbol.ContainingType),
            _ => false,
        };

    private static bool CanBeDerived(INamedTypeSymbol type) =>
        !type.IsSealed
        && type.InstanceConstructors.Any(constructor =>
            constructor.DeclaredAccessibility
                is Accessibility.Public
                    or Accessibility.Protected
                    or Accessibility.ProtectedOrInternal
        );

    private static string Line(ISymbol symbol)
    {
        var type = symbol switch
        {
            IMethodSymbol method => method.ReturnType,
            IFieldSymbol field => field.Type,
            IEventSymbol @event => @event.Type,
            _ => null,
        };
        var line = symbol.ToDisplayString(Format) + (type is null ? "" : $" -> {type.ToDisplayString(Format)}");
        return IsOblivious(symbol) ? "~" + line : line;
    }

    /// <summary>Whether it has a reference type of which nothing says whether it can be null.</summary>
    private static bool IsOblivious(ISymbol symbol) =>
        symbol switch
        {
            IMethodSymbol method => IsOblivious(method.ReturnType)
                || method.Parameters.Any(parameter => IsOblivious(parameter.Type)),
            IFieldSymbol field => IsOblivious(field.Type),
            IEventSymbol @event => IsOblivious(@event.Type),
            _ => false,
        };

    private static bool IsOblivious(ITypeSymbol type) =>
        type switch
        {
            IArrayTypeSymbol array => IsUnsaid(type) || IsOblivious(array.ElementType),
            INamedTypeSymbol named => IsUnsaid(type) || named.TypeArguments.Any(IsOblivious),
            _ => false,
        };

    private static bool IsUnsaid(ITypeSymbol type) =>
        type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.None;
}
