using System.CommandLine;

namespace Seam.Acs.Hosts.Tests;

/// <summary>Options of System.CommandLine take open enums by a parser of one line: it has no other way for types of libraries.</summary>
public sealed class CommandLineTests
{
    private static readonly Option<AcsCredentialAccessMethod> Method = new("--method")
    {
        CustomParser = result => result.Tokens[0].Value,
    };

    private static readonly Option<AcsCredentialAccessMethod[]> Methods = new("--methods")
    {
        CustomParser = result => [.. result.Tokens.Select(token => (AcsCredentialAccessMethod)token.Value)],
        AllowMultipleArgumentsPerToken = true,
    };

    [Fact]
    public void Open_enum_is_an_option_with_a_parser() =>
        Assert.Equal(AcsCredentialAccessMethod.MobileKey, Parse("--method", "mobile_key").GetValue(Method));

    [Fact]
    public void List_of_open_enums_is_an_option_with_a_parser() =>
        Assert.Equal(["code", "a new one"], Parse("--methods", "code", "a new one").GetRequiredValue(Methods));

    [Fact]
    public void Open_enum_without_a_parser_fails()
    {
        var plain = new Option<AcsCredentialAccessMethod>("--plain");

        var result = new RootCommand { plain }.Parse(["--plain", "code"]);

        Assert.Throws<InvalidOperationException>(() => result.GetValue(plain));
    }

    private static ParseResult Parse(params string[] arguments) => new RootCommand { Method, Methods }.Parse(arguments);
}
