using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace LearningItems.Postgres.Tests.Journal;

public sealed class EntryColumnsTests
{
    [Fact]
    public void Kind_of_each_entry_is_that_of_its_json()
    {
        var kinds = typeof(JournalEntry).GetCustomAttributes<JsonDerivedTypeAttribute>().ToList();

        Assert.NotEmpty(kinds);
        Assert.All(kinds, kind => Assert.Equal(kind.TypeDiscriminator, EntryColumns.Kind((JournalEntry)RuntimeHelpers.GetUninitializedObject(kind.DerivedType))));
    }
}
