namespace Seam.Acs.Tests;

// A class for each class of call, because the runner sets classes to work side by side. For each mutation of the code, those of
// which nothing is repeated and everything is have to do.

public sealed class ReadFaultTests
{
    public static TheoryData<string> Faults => FaultCase.NamesOf(RetryClass.Read);

    [Theory]
    [MemberData(nameof(Faults))]
    public Task A_read_ends_as_the_table_says(string fault) => FaultCase.RunAsync(fault, RetryClass.Read);
}

public sealed class CreateFaultTests
{
    public static TheoryData<string> Faults => FaultCase.NamesOf(RetryClass.Create);

    [Theory]
    [MemberData(nameof(Faults))]
    public Task A_create_ends_as_the_table_says(string fault) => FaultCase.RunAsync(fault, RetryClass.Create);
}

#if !MUTATION
public sealed class IdempotentFaultTests
{
    public static TheoryData<string> Faults => FaultCase.NamesOf(RetryClass.Idempotent);

    [Theory]
    [MemberData(nameof(Faults))]
    public Task An_idempotent_write_ends_as_the_table_says(string fault) =>
        FaultCase.RunAsync(fault, RetryClass.Idempotent);
}

public sealed class ActionFaultTests
{
    public static TheoryData<string> Faults => FaultCase.NamesOf(RetryClass.Action);

    [Theory]
    [MemberData(nameof(Faults))]
    public Task An_action_ends_as_the_table_says(string fault) => FaultCase.RunAsync(fault, RetryClass.Action);
}
#endif
