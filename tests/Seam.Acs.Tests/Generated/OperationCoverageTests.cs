using System.Reflection;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>The facts and the public face belong together one to one.</summary>
public sealed class OperationCoverageTests
{
    private static readonly IReadOnlyList<ApiOperation> Operations = ApiFacts.Instance.Operations;

    private static readonly PropertyInfo[] Resources =
    [
        .. typeof(SeamClient)
            .GetProperties()
            .Where(property => property.PropertyType.IsSubclassOf(typeof(SeamResource))),
    ];

    [Fact]
    public void Operations_of_the_tests_are_those_of_the_checked_in_facts() =>
        Assert.Equal(
            JsonNode.Parse(SourceRepository.Read("api/facts.json"))!["operations"]!
                .AsArray()
                .Select(operation => (string)operation!["path"]!),
            Operations.Select(operation => operation.Path)
        );

    [Fact]
    public void Every_operation_has_one_method_in_each_form() =>
        Assert.All(
            Operations,
            operation => Assert.All(OperationMethods.FormsOf(operation), form => OperationMethods.Of(operation, form))
        );

    [Fact]
    public void Every_public_method_of_a_resource_belongs_to_an_operation()
    {
        var known = Operations
            .SelectMany(operation =>
                OperationMethods.FormsOf(operation).Select(form => OperationMethods.Of(operation, form))
            )
            .ToHashSet();
        var others = Resources
            .SelectMany(property => OperationMethods.PublicMethods(property.PropertyType))
            .Where(method => !known.Contains(method))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}");

        Assert.Empty(others.Except(OperationMethods.ByHand));
    }

    [Fact]
    public void Every_resource_of_the_client_belongs_to_operations()
    {
        var expected = Operations.Select(operation => CSharpName.Resource(operation.Resource)).Distinct();
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Resources.Select(property => property.Name).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_resource_class_is_a_property_of_the_client() =>
        Assert.Equal(
            typeof(SeamClient)
                .Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(SeamResource)))
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal),
            Resources.Select(property => property.PropertyType.Name).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_flat_form_takes_every_parameter_that_is_not_deprecated() =>
        Assert.All(
            Operations,
            operation =>
                Assert.All(
                    OperationMethods.FormsOf(operation).Where(form => form.HasFlag(CallForm.Flat)),
                    form => AssertTakesAll(operation, form)
                )
        );

    [Fact]
    public void A_request_has_a_property_for_every_parameter_and_no_other() =>
        Assert.All(
            RecordTypes.Requests,
            record =>
                Assert.Equal(
                    record
                        .Members.Select(member => RecordTypes.PropertyName(record.Type, member.Name))
                        .Order(StringComparer.Ordinal),
                    record.Type.GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal)
                )
        );

    [Fact]
    public void An_operation_returns_what_the_facts_say()
    {
        Assert.All(
            Operations,
            operation =>
            {
                var result = OperationMethods.Of(operation, CallForm.Request).ReturnType;
                var expected = operation switch
                {
                    { Returns: null } => typeof(void),
                    { Returns.Result: { } attempt } => typeof(ActionAttempt<>).MakeGenericType(
                        RecordTypes.Of(attempt).Type
                    ),
                    { Paged: true } => typeof(SeamPage<>).MakeGenericType(Item(operation)),
                    _ when new FactType(operation.Returns.Type).IsList => typeof(IReadOnlyList<>).MakeGenericType(
                        Item(operation)
                    ),
                    _ => Item(operation),
                };
                Assert.Equal(expected, result);
                var task = expected == typeof(void) ? typeof(Task) : typeof(Task<>).MakeGenericType(expected);
                Assert.Equal(task, OperationMethods.Of(operation, CallForm.Async).ReturnType);
            }
        );

        static Type Item(ApiOperation operation) =>
            new FactType(operation.Returns!.Type).Innermost.Text switch
            {
                "event" => typeof(SeamEvent),
                "action_attempt" => typeof(ActionAttempt<ActionAttemptResult>),
                var name => RecordTypes.Of(name).Type,
            };
    }

    private static void AssertTakesAll(ApiOperation operation, CallForm form)
    {
        var expected = operation
            .Parameters.Where(member => !member.Deprecated)
            .Where(member => !(form.HasFlag(CallForm.All) && member.Name == "page_cursor"))
            .Select(member => CSharpName.Camel(member.Name));
        var parameters = OperationMethods.Of(operation, form).GetParameters()[..^2];
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            parameters.Select(parameter => parameter.Name!).Order(StringComparer.Ordinal)
        );
    }
}
